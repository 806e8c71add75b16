"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .. import types

ServicePortResponseList: TypeAlias = Sequence[types.ServicePort]
