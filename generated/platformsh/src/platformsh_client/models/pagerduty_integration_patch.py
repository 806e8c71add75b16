from .._runtime import Model


class PagerDutyIntegrationPatch(Model):
    type: str
    routing_key: str
