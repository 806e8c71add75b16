from .._runtime import Model


class DeploymentWebappPreflight(Model):
    enabled: bool
    ignored_rules: list[str]
