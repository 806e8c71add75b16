from .._runtime import Model
from .checked_custom_domain_status import CheckedCustomDomainStatus


class CheckedCustomDomainResponse(Model):
    domain_name: str
    error_details: str | None = None
    status: CheckedCustomDomainStatus
