from .._runtime import Model


class DeploymentWebappWebLocationRule(Model):
    allow: bool | None = None
    expires: str | None = None
    headers: dict[str, str] | None = None
    passthru: str | None = None
    scripts: bool | None = None
