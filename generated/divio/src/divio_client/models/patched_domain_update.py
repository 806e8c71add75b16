from .._runtime import Model
from .domain_config import DomainConfig


class PatchedDomainUpdate(Model):
    domain_config: DomainConfig | None = None
    is_redirect_to_primary: bool | None = None
