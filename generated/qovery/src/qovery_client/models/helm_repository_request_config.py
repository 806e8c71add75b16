from .._runtime import Model


class HelmRepositoryRequestConfig(Model):
    access_key_id: str | None = None
    azure_subscription_id: str | None = None
    azure_tenant_id: str | None = None
    password: str | None = None
    region: str | None = None
    role_arn: str | None = None
    scaleway_access_key: str | None = None
    scaleway_project_id: str | None = None
    scaleway_secret_key: str | None = None
    secret_access_key: str | None = None
    username: str | None = None
