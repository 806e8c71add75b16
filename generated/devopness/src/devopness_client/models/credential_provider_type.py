from .._runtime import Model
from .credential_provider_type_type import CredentialProviderTypeType


class CredentialProviderType(Model):
    type: CredentialProviderTypeType
    type_human_readable: str
