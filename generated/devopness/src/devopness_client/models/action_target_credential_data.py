from .._runtime import Model
from .provider_code import ProviderCode
from .provider_type import ProviderType


class ActionTargetCredentialData(Model):
    id: int
    name: str
    provider_code: ProviderCode
    provider_name: str
    provider_name_human_readable: str
    provider_type: ProviderType
