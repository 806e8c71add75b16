from .._runtime import Model


class HelmRepositoryResponseConfig(Model):
    access_key_id: str | None = None
    azure_subscription_id: str | None = None
    azure_tenant_id: str | None = None
    region: str | None = None
    role_arn: str | None = None
    scaleway_access_key: str | None = None
    scaleway_project_id: str | None = None
    username: str | None = None
