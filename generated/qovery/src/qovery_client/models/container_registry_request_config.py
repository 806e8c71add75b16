from .._runtime import Model


class ContainerRegistryRequestConfig(Model):
    access_key_id: str | None = None
    azure_subscription_id: str | None = None
    azure_tenant_id: str | None = None
    gcp_credentials_type: str | None = None
    json_credentials: str | None = None
    password: str | None = None
    project_id: str | None = None
    region: str | None = None
    role_arn: str | None = None
    scaleway_access_key: str | None = None
    scaleway_project_id: str | None = None
    scaleway_secret_key: str | None = None
    secret_access_key: str | None = None
    service_account_email: str | None = None
    token_lifetime_seconds: int | None = None
    username: str | None = None
    workload_identity_provider_resource: str | None = None
