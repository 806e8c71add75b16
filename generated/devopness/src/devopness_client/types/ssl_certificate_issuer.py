"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

SslCertificateIssuer: TypeAlias = models.SslCertificateIssuer | Literal["custom", "lets-encrypt"]
