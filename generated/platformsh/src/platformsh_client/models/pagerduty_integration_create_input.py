from .._runtime import Model


class PagerDutyIntegrationCreateInput(Model):
    type: str
    routing_key: str
