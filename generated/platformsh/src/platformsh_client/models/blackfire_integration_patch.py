from .._runtime import Model


class BlackfireIntegrationPatch(Model):
    type: str
