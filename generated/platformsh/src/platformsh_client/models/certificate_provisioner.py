from .._runtime import Model


class CertificateProvisioner(Model):
    id: str
    directory_url: str
    email: str
    eab_kid: str | None
    eab_hmac_key: str | None
