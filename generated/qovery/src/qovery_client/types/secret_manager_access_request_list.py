"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .. import types

SecretManagerAccessRequestList: TypeAlias = Sequence[types.SecretManagerAccessRequest]
