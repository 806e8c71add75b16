from .._runtime import Model
from .credential_provider_type_enum import CredentialProviderTypeEnum
from .field_hint import FieldHint


class CredentialProvider(Model):
    code: str
    name: str
    hint: FieldHint
    type: CredentialProviderTypeEnum
    type_human_readable: str
