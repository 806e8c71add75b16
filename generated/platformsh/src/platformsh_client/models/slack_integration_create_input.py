from .._runtime import Model


class SlackIntegrationCreateInput(Model):
    type: str
    token: str
    channel: str
