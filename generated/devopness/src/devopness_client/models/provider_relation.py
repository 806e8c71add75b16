from .._runtime import Model
from .provider_code import ProviderCode, ProviderType


class ProviderRelation(Model):
    active: bool
    code: ProviderCode
    code_human_readable: str
    type: ProviderType
    type_human_readable: str | None = None
