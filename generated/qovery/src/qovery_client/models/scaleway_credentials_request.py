from .._runtime import Model


class ScalewayCredentialsRequest(Model):
    name: str
    scaleway_access_key: str
    scaleway_organization_id: str
    scaleway_project_id: str
    scaleway_secret_key: str
