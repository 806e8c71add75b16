from .._runtime import Model
from .domain_config import DomainConfig


class PatchedDomainUpdate(Model):
    is_redirect_to_primary: bool | None = None
    domain_config: DomainConfig | None = None
