from datetime import datetime
from typing import TypeAlias

CreatedAt: TypeAlias = datetime
