// What Medplum's validator finds wrong with FHIR resources, by the definitions of R4: a list of
// resources comes in, and a list of messages for each goes out.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [core, definitions] = process.argv.slice(2);
const { indexStructureDefinitionBundle, validateResource } = await import(pathToFileURL(core));
for (const file of ['profiles-types.json', 'profiles-resources.json']) {
  indexStructureDefinitionBundle(JSON.parse(readFileSync(`${definitions}/${file}`)));
}

const messages = (resource) => {
  try {
    // What is only a warning comes back; what is wrong is thrown.
    return validateResource(resource).map((issue) => issue.details.text);
  } catch (error) {
    return [error.message];
  }
};
const resources = JSON.parse(readFileSync(0));
console.log(JSON.stringify(resources.map(messages)));
