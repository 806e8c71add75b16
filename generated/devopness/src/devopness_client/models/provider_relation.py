from .._runtime import Model
from .provider_code import ProviderCode, ProviderType


class ProviderRelation(Model):
    active: bool
    """Whether the provider is in use."""

    code: ProviderCode
    code_human_readable: str
    """`code` as text for a user interface."""

    type: ProviderType
    type_human_readable: str | None = None
    """`type` as text for a user interface."""
