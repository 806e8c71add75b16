from .._runtime import Model
from .provider_auth_type import ProviderAuthType


class CredentialSourceProvider(Model):
    auth_type: ProviderAuthType
    callback_code: str | None = None
    installation_id: str | None = None
    setup_action: str | None = None
