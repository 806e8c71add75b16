from .._runtime import Model


class OrganizationGithubAppConnectRequest(Model):
    installation_id: str
    code: str
