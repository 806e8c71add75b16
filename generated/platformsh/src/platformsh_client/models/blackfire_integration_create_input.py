from .._runtime import Model


class BlackfireIntegrationCreateInput(Model):
    type: str
