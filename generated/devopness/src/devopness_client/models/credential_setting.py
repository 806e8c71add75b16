from .._runtime import Model
from .credential_provider_type import CredentialProviderType
from .provider_settings import ProviderSettings


class CredentialSetting(Model):
    provider: CredentialProviderType
    organization_id: int
    settings: ProviderSettings
