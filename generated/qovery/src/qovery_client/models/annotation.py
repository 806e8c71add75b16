from .._runtime import Model, OpenStrEnum


class Annotation(Model):
    key: str
    value: str


class OrganizationAnnotationsGroupScopeEnum(OpenStrEnum):
    DEPLOYMENTS = "DEPLOYMENTS"
    STATEFUL_SETS = "STATEFUL_SETS"
    SERVICES = "SERVICES"
    INGRESS = "INGRESS"
    GATEWAY_API_ROUTES = "GATEWAY_API_ROUTES"
    HPA = "HPA"
    PODS = "PODS"
    SECRETS = "SECRETS"
    JOBS = "JOBS"
    CRON_JOBS = "CRON_JOBS"
