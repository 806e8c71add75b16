from .._runtime import Model


class KedaTriggerAuthenticationRequest(Model):
    config_yaml: str | None = None
    name: str
