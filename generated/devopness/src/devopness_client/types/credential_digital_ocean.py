"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class CredentialDigitalOceanDict(TypedDict):
    """`CredentialDigitalOcean` with the property names used in JSON."""

    api_token: str


CredentialDigitalOcean: TypeAlias = models.CredentialDigitalOcean | CredentialDigitalOceanDict
