from .._runtime import Model
from .credential_input_settings import CredentialInputSettings
from .provider_code import ProviderCode
from .provider_type import ProviderType


class CredentialOrganizationCreate(Model):
    active: bool
    name: str
    provider_code: ProviderCode
    provider_type: ProviderType
    settings: CredentialInputSettings
