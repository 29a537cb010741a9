import { agreementLabels } from '../agreement-labels.ts';
import type { BuiltInQuestion } from '../in-every-language.ts';

export const listens: BuiltInQuestion = {
  id: 'listens',
  type: 'scale',
  max: 5,
  labels: agreementLabels,
  required: true,
  competency: 'working_together',
  showIf: null,
  text: {
    sv: '{name} lyssnar på andra.',
    en: '{name} listens to others.',
    nb: '{name} lytter til andre.',
    da: '{name} lytter til, hvad andre siger.',
    fi: '{name} kuuntelee muita.',
    de: '{name} hört anderen zu.',
  },
  help: {
    sv: 'Också på den som säger lite eller tycker annorlunda.',
    en: 'Also to those who say little or think differently.',
    nb: 'Også til dem som sier lite eller mener noe annet.',
    da: 'Også når de siger lidt eller er uenige.',
    fi: 'Myös niitä, jotka sanovat vähän tai ovat eri mieltä.',
    de: 'Auch denen, die wenig sagen oder anderer Meinung sind.',
  },
};

export const sharesInformation: BuiltInQuestion = {
  id: 'shares_information',
  type: 'scale',
  max: 5,
  labels: agreementLabels,
  required: true,
  competency: 'working_together',
  showIf: null,
  text: {
    sv: '{name} delar med sig av information.',
    en: '{name} shares information.',
    nb: '{name} deler informasjon.',
    da: '{name} deler information med andre.',
    fi: '{name} jakaa tietoa muille.',
    de: '{name} gibt Informationen weiter.',
  },
  help: {
    sv: 'Så att andra i tid får veta det de behöver.',
    en: 'So that others learn in time what they need to know.',
    nb: 'Slik at andre får vite det de trenger, i tide.',
    da: 'Så de i god tid får det at vide, som de har brug for.',
    fi: 'Niin, että muut saavat tarvitsemansa tiedon ajoissa.',
    de: 'So, dass andere rechtzeitig erfahren, was sie wissen müssen.',
  },
};
