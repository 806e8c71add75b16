from uuid import UUID

from .._runtime import Model
from .domain_config import DomainConfig


class DomainUpdate(Model):
    domain_config: DomainConfig | None = None
    is_redirect_to_primary: bool | None = None
    """Whether the domain redirects to the primary one."""

    name: str | None = None
    uuid: UUID | None = None
