from .._runtime import Model


class SlackIntegrationPatch(Model):
    type: str
    token: str
    channel: str
