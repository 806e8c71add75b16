from .._runtime import Model


class EnterpriseDeploymentTargetDocroot(Model):
    active_docroot: str | None
    docroot_versions: list[str] | None
