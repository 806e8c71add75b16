"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

SslCertificateIssuer: TypeAlias = models.SslCertificateIssuer | Literal["custom", "lets-encrypt"]


SslCertificateType: TypeAlias = (
    models.SslCertificateType | Literal["single-domain", "multi-domain", "wildcard"]
)


SslCertificateValidationLevel: TypeAlias = (
    models.SslCertificateValidationLevel | Literal["DV", "OV", "EV"]
)
