from .._runtime import Model


class DeploymentWebappWebLocationRule(Model):
    expires: str | None = None
    passthru: str | None = None
    scripts: bool | None = None
    allow: bool | None = None
    headers: dict[str, str] | None = None
