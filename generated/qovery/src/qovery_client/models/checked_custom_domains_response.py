from .._runtime import Model
from .checked_custom_domain_response import CheckedCustomDomainResponse


class CheckedCustomDomainsResponse(Model):
    results: list[CheckedCustomDomainResponse]
