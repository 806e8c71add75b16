from .._runtime import Model, OpenStrEnum


class CheckedCustomDomainStatus(OpenStrEnum):
    RESOLVES_TO_IP = "RESOLVES_TO_IP"
    MATCHES_LOAD_BALANCER_HOST = "MATCHES_LOAD_BALANCER_HOST"
    DOMAIN_NOT_CONFIGURED = "DOMAIN_NOT_CONFIGURED"
    DOMAIN_LINKED_TO_WRONG_HOST = "DOMAIN_LINKED_TO_WRONG_HOST"
    GENERIC_FAILURE = "GENERIC_FAILURE"


class CheckedCustomDomainResponse(Model):
    domain_name: str
    error_details: str | None = None
    status: CheckedCustomDomainStatus


class CheckedCustomDomainsResponse(Model):
    results: list[CheckedCustomDomainResponse]
