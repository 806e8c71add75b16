from .._runtime import Model


class PagerDutyIntegrationPatch(Model):
    routing_key: str
    type: str
