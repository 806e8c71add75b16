from .._runtime import Model


class SlackIntegrationPatch(Model):
    channel: str
    token: str
    type: str
