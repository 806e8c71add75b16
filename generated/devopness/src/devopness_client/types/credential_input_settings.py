"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class CredentialInputSettingsDict(TypedDict):
    """`CredentialInputSettings` with the property names used in JSON."""

    credential: types.CredentialInputSettingsCredential


CredentialInputSettings: TypeAlias = models.CredentialInputSettings | CredentialInputSettingsDict
