"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class CredentialAwsDict(TypedDict):
    """`CredentialAws` by the names of the wire."""

    access_key_id: str

    secret_access_key: str


CredentialAws: TypeAlias = models.CredentialAws | CredentialAwsDict
