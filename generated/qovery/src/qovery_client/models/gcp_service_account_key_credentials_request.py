from .._runtime import Model


class GcpServiceAccountKeyCredentialsRequest(Model):
    credential_type: str | None = None
    gcp_credentials: str
    name: str
