from .._runtime import Model


class SlackIntegrationCreateInput(Model):
    channel: str
    token: str
    type: str
