from .._runtime import Model


class KedaTriggerAuthenticationRequest(Model):
    name: str
    config_yaml: str | None = None
