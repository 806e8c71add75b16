"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class CredentialInputSettingsDict(TypedDict):
    """`CredentialInputSettings` by the names of the wire."""

    credential: types.CredentialInputSettingsCredential


CredentialInputSettings: TypeAlias = models.CredentialInputSettings | CredentialInputSettingsDict
