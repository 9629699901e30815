import { relationshipTypes, vocabulary, type RelationshipType } from '../generated/vocabulary.js';
import { typeCounts } from '../graph/vocabulary.js';
import type { Context } from './context.js';

/** A relationship type of which more can be asked. */
export interface TypeInfo {
  readonly type: RelationshipType;
}

const label = (labels: Readonly<Record<string, string>>, lang: string) => labels[lang] ?? labels.en ?? '';
const own = ({ type }: TypeInfo) => vocabulary[type];

/** Resolvers of the vocabulary. */
export const vocabularyResolvers = {
  Query: { vocabulary: () => ({ relationshipTypes: relationshipTypes.map((type) => ({ type })) }) },
  RelationshipTypeInfo: {
    label: (info: TypeInfo, { lang }: { lang: string }) => label(own(info).labels, lang),
    inverseLabel: (info: TypeInfo, { lang }: { lang: string }) => label(own(info).inverseLabels, lang),
    description: (info: TypeInfo) => own(info).description,
    form: (info: TypeInfo) => own(info).form,
    from: (info: TypeInfo) => own(info).from,
    to: (info: TypeInfo) => own(info).to,
    count: async ({ type }: TypeInfo, _: unknown, { reader }: Context) => (await typeCounts(reader)).get(type) ?? 0,
  },
};
