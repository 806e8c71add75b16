from .._runtime import Model
from .credential_provider_type import CredentialProviderType
from .provider_settings import ProviderSettings


class CredentialSetting(Model):
    organization_id: int
    provider: CredentialProviderType
    settings: ProviderSettings
