from .._runtime import Model
from .credential_provider_type_enum import CredentialProviderTypeEnum
from .field_hint import FieldHint


class CredentialProvider(Model):
    code: str
    hint: FieldHint
    name: str
    type: CredentialProviderTypeEnum
    type_human_readable: str
