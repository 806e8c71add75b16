from datetime import datetime
from typing import TypeAlias

UpdatedAt: TypeAlias = datetime
