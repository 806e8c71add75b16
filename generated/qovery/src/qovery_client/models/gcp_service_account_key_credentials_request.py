from .._runtime import Model


class GcpServiceAccountKeyCredentialsRequest(Model):
    name: str
    credential_type: str | None = None
    gcp_credentials: str
