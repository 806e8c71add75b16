from uuid import UUID

from .._runtime import Model
from .domain_config import DomainConfig


class DomainUpdate(Model):
    uuid: UUID | None = None
    name: str | None = None
    is_redirect_to_primary: bool | None = None
    domain_config: DomainConfig | None = None
