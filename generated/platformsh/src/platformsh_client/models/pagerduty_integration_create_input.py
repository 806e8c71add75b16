from .._runtime import Model


class PagerDutyIntegrationCreateInput(Model):
    routing_key: str
    type: str
