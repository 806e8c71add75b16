from .._runtime import Model


class OrganizationGithubAppConnectRequest(Model):
    code: str
    installation_id: str
