import * as z from 'zod';

export type Json = z.core.util.JSONType;
export type JsonRecord = { [key: string]: Json };

export const json = z.json();
export const jsonRecord = z.record(z.string(), z.json());

/** Throws a SyntaxError for what is not JSON. */
export const parseJson: (text: string) => Json = JSON.parse;

export const isJsonRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
